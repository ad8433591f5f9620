package org.peerage.value;

/** Protocol of a firewall rule. */
public enum FirewallProtocol implements Choice {
  TCP("tcp"),
  UDP("udp"),
  ICMP("icmp"),
  ANY("any");

  private final String word;

  FirewallProtocol(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
