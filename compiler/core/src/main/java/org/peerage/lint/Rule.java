package org.peerage.lint;

/** One fault we look for. Holds no state; is never told its own severity or versions. */
public sealed interface Rule permits ClusterRule, EstateRule {

  /** Names the fault, in kebab case; the name of its catalogue entry and its cases. */
  String id();
}
