package org.peerage.lint;

import java.util.List;
import java.util.Optional;

/** What is known of every rule, asked for one by one: reading an entry costs time. */
public interface Catalogue {

  /**
   * The entry of a rule; nothing when there is none of that id.
   *
   * @param id today's id of the rule, or one it had before
   */
  Optional<RuleFacts> find(String id);

  /**
   * Whether an id says that a definition or its settings could not be understood; told without
   * reading its entry.
   */
  boolean isOfText(String id);

  /** The ids of all entries, in alphabetical order; old ids are not among them. */
  List<String> ids();
}
