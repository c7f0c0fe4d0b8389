/// HTML pages: what each shows, the document's text with its marks, charts, and the templates' renderer.
@NullMarked
package org.pledgescope.page;

import org.jspecify.annotations.NullMarked;
