package org.peerage.value;

/** Kinds of systems beside the appliances. */
public enum SystemKind implements Choice {
  TMS("tms"),
  UNIFIED_CM("unified-cm"),
  IM_AND_PRESENCE("im-and-presence"),
  UNITY_CONNECTION("unity-connection"),
  MICROSOFT_FRONT_END("microsoft-front-end"),
  LDAP("ldap"),
  NTP("ntp"),
  DNS("dns"),
  SYSLOG("syslog"),
  IDENTITY_PROVIDER("identity-provider"),
  NEIGHBOR("neighbor");

  private final String word;

  SystemKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
