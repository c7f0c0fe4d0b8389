package org.pledgescope.evaluate;

import org.pledgescope.text.Act;

/// What one sentence does by its label and by some way of finding it.
public record ActAnswer(String document, Act gold, Act found) {}
