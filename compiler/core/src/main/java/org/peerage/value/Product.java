package org.peerage.value;

/** The products a cluster may be made of. */
public enum Product implements Choice {
  EXPRESSWAY_C("expressway-c", Family.EXPRESSWAY),
  EXPRESSWAY_E("expressway-e", Family.EXPRESSWAY),
  VCS_CONTROL("vcs-control", Family.VCS),
  VCS_EXPRESSWAY("vcs-expressway", Family.VCS),
  CONDUCTOR("conductor", Family.CONDUCTOR);

  private final String word;
  private final Family family;

  Product(String word, Family family) {
    this.word = word;
    this.family = family;
  }

  @Override
  public String word() {
    return word;
  }

  public Family family() {
    return family;
  }

  /** Whether units of this product stand at the edge, facing the Internet. */
  public boolean edge() {
    return this == EXPRESSWAY_E || this == VCS_EXPRESSWAY;
  }

  /** Products that share their guides and their version numbers. */
  public enum Family {
    /** Versions X8.1 and later. */
    EXPRESSWAY("Expressway", "X"),
    /** Versions X5 and later, the same numbers as Expressway from X8.1 on. */
    VCS("VCS", "X"),
    /** Versions XC1 and later. */
    CONDUCTOR("Conductor", "XC");

    private final String title;
    private final String versionPrefix;

    Family(String title, String versionPrefix) {
      this.title = title;
      this.versionPrefix = versionPrefix;
    }

    /** The name people read. */
    public String title() {
      return title;
    }

    /** The letters a version of this family begins with. */
    public String versionPrefix() {
      return versionPrefix;
    }
  }
}
