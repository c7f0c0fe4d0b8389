package org.pledgescope.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What sort of text a document is. The kind decides who its issuer is: the leaders of a communiqué, the author of
/// an op-ed, the speaker's government in a speech.
public enum DocumentKind {
    COMMUNIQUE,
    OP_ED,
    SPEECH,
    PRESS_RELEASE,
    CENTRAL_BANK,
    STRATEGY,
    TREATY,
    MANIFESTO,
    NEWS,
    ENCYCLOPEDIA,
    OTHER;

    /// The kind as written in metadata, options and reports, for example `op-ed`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Every label in order: `communique, op-ed, ...`.
    public static String labels() {
        return Arrays.stream(values()).map(DocumentKind::label).collect(Collectors.joining(", "));
    }

    /// The kind with this [label][#label()], in any case and with `_` or space for `-`; accents are ignored.
    public static Optional<DocumentKind> of(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT).replace('é', 'e').replace('_', '-').replace(' ', '-');
        return Arrays.stream(values()).filter(kind -> kind.label().equals(plain)).findFirst();
    }
}
