package org.pledgescope.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A page in a tab of its own. [#close()] fails if in the meantime the page reported an error, opened a dialog or
/// another tab, or asked for anything but itself. Links to other files may be followed.
final class Tab implements AutoCloseable {

    private static final Set<String> TROUBLE = Set.of("error", "warning", "assert");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    private Tab(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("error: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(this::note);
        context.onPage(other -> faults.add("opened a tab: " + other.url()));
    }

    static Tab open(BrowserContext context, String address) {
        Tab tab = new Tab(context, address);
        tab.page.navigate(address);
        return tab;
    }

    Page page() {
        return page;
    }

    /// What went wrong so far.
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void note(ConsoleMessage message) {
        if (TROUBLE.contains(message.type())) {
            faults.add("console: " + message.text());
        }
    }

    private void note(Request request) {
        boolean followsLink = request.isNavigationRequest() && request.url().startsWith("file:");
        if (!followsLink && !withoutFragment(request.url()).equals(withoutFragment(address))) {
            faults.add("request: " + request.url());
        }
    }

    private static String withoutFragment(String url) {
        return url.replaceFirst("#.*", "");
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults of " + address).isEmpty();
    }
}
