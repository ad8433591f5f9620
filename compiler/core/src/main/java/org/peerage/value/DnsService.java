package org.peerage.value;

/** Services that a publish block offers (dns.md section 2). */
public enum DnsService implements Choice {
  SIPS("sips"),
  SIP("sip"),
  SIP_UDP("sip-udp"),
  H323LS("h323ls"),
  H323CS("h323cs"),
  H323RS("h323rs"),
  COLLAB_EDGE("collab-edge"),
  CISCO_UDS("cisco-uds");

  private final String word;

  DnsService(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
