package org.peerage.lint;

import java.util.Optional;

/** What is known of every rule, asked for one by one: reading an entry costs time. */
@FunctionalInterface
public interface Catalogue {

  /** The entry of a rule; nothing when there is none of that id. */
  Optional<RuleFacts> find(String id);
}
