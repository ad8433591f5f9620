package org.peerage.plan.step;

import java.util.List;

/** What the guides at hand leave open, so that a person answers it (plan-proof.md section 11). */
public enum Question {
  /** Whether the new primary holds the newest configuration, where the old one is dead. */
  NEWEST("newest", "yes"),
  /** When a cluster gets another name, and what becomes of FindMe and provisioning data. */
  RENAME("rename"),
  /** What comes of the name of a cluster that is dissolved, and of those who point at it. */
  DISSOLVE("dissolve"),
  /** What is restored where leaving erases a configuration that was to be kept. */
  KEPT_CONFIGURATION("kept-configuration"),
  /** Whether a backup restores on another release than it was made on. */
  OLDER_BACKUP("older-backup"),
  /** Where policy services lead once no cluster of Conductors is left. */
  POLICY_SERVICES("policy-services"),
  /** How a dead Conductor is cleared before it is connected again. */
  CLEARING("clearing"),
  /** The pre-shared key of a cluster of Conductors that is formed anew. */
  KEY("key", "new", "same"),
  /** When conference bridges are entered on a cluster of Conductors that is formed anew. */
  BRIDGES("bridges", "before", "after", "divided");

  private final String word;
  private final List<String> choices;

  Question(String word, String... choices) {
    this.word = word;
    this.choices = List.of(choices);
  }

  /** What answers name, before the label of the cluster: {@code bridges:mcus}. */
  public String word() {
    return word;
  }

  /** The answers there are; empty where any will do. */
  public List<String> choices() {
    return choices;
  }

  /** What its answer is named by. */
  public String of(String cluster) {
    return word + ":" + cluster;
  }
}
