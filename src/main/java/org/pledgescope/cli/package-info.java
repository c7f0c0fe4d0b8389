/// The command line: one class for each command. Only here does the program print, exit, or catch whatever comes.
///
/// Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 done but some inputs had
/// problems, 2 wrong usage, 70 a bug in this program.
@NullMarked
package org.pledgescope.cli;

import org.jspecify.annotations.NullMarked;
