package org.peerage.value;

/** Cluster IP version on the clustering page. */
public enum IpVersion implements Choice {
  IPV4("ipv4"),
  IPV6("ipv6");

  private final String word;

  IpVersion(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
