package org.peerage.format;

/**
 * What stands between two brackets or braces: written on one line, or with a line for each part.
 * Where it is broken, so is everything around it.
 */
final class Group {

  private final Group around;
  private final boolean body;
  private boolean broken;
  private int closer;

  private Group(Group around, boolean body) {
    this.around = around;
    this.body = body;
  }

  /** The whole file, always broken. */
  static Group file() {
    var file = new Group(null, true);
    file.broken = true;
    return file;
  }

  Group body() {
    return new Group(this, true);
  }

  Group brackets() {
    return new Group(this, false);
  }

  /** Whether it stands in braces. */
  boolean isBody() {
    return body;
  }

  boolean broken() {
    return broken;
  }

  void breakUp() {
    for (Group group = this; group != null && !group.broken; group = group.around) {
      group.broken = true;
    }
  }

  /** The index of the atom that closes it. */
  int closer() {
    return closer;
  }

  void closedBy(int atom) {
    closer = atom;
  }
}
