package org.pledgescope.page;

/// What surrounds the content of every page.
///
/// @param title       of the browser's window
/// @param description one sentence for whoever lists the page
/// @param home        address of the index page, relative to this one
/// @param here        the page's name among the reports; empty for a page that is none of them
public record Frame(String title, String description, String home, String here) {

    public boolean isHome() {
        return home.equals("index.html");
    }
}
