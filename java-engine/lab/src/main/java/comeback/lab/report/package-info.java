/// What runs found: their records, and the page that tells of them.
@NullMarked
package comeback.lab.report;

import org.jspecify.annotations.NullMarked;
