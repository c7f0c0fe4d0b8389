/// Everything that a user may change without code: lexicons, points, entities. Loads the files of a models folder,
/// checks them, and finds their entries in texts.
///
/// The files are documented in `models/README.md`. A file that cannot be used stops the program with a
/// [org.pledgescope.models.ModelException] that names file and line, since every figure would be wrong without it.
@NullMarked
package org.pledgescope.models;

import org.jspecify.annotations.NullMarked;
