package org.pledgescope.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command line printed and returned.
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
