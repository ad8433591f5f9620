package org.peerage.lint;

import java.util.List;
import org.peerage.model.Estate;

/**
 * A rule that looks across clusters, or at what stands beside them. Linear in the estate's size.
 */
public non-sealed interface EstateRule extends Rule {

  List<Finding> check(Estate estate);
}
