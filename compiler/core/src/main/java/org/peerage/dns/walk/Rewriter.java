package org.peerage.dns.walk;

import java.util.Optional;
import org.peerage.dns.Substitution;

/** Runs substitution expressions (RFC 3402 section 3.2). */
public interface Rewriter {

  /**
   * What an expression makes of a text.
   *
   * @return nothing where it does not match
   */
  Optional<String> rewritten(Substitution expression, String text);
}
