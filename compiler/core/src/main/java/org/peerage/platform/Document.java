package org.peerage.platform;

/** The documents and dumps that facts were taken from. */
public enum Document {
  /** Cisco TelePresence Conductor Clustering with Cisco VCS (May 2013). */
  CONDUCTOR_XC2_1("Conductor clustering guide", "XC2.1"),
  /** Cisco Expressway Cluster Creation and Maintenance Deployment Guide (December 2016). */
  EXPRESSWAY_X8_9("Expressway cluster guide", "X8.9"),
  /** Cisco TelePresence Conductor Clustering with Cisco VCS (Policy Service) (September 2014). */
  CONDUCTOR_XC2_4("Conductor clustering guide", "XC2.4"),
  /** Cisco TelePresence Conductor Clustering with Cisco VCS (Policy Service) (March 2015). */
  CONDUCTOR_XC3_0("Conductor clustering guide", "XC3.0"),
  /** Several of the four cluster guides, compared. */
  COMPARISON("comparison of the cluster guides", "XC2.1, XC2.4, XC3.0, X8.9"),

  /** Chapter Reference Material: the only complete command reference that could be read. */
  ADMINISTRATOR_X15_0("Expressway administrator guide", "X15.0"),
  ADMINISTRATOR_X15_3("Expressway administrator guide", "X15.3"),
  /** Chapter Introduction, with the changes from X12.6 to X15.5. */
  ADMINISTRATOR_X15_5("Expressway administrator guide", "X15.5"),
  ADMINISTRATOR_X14_0("Expressway administrator guide", "X14.0"),
  ADMINISTRATOR_X14_0_1("Expressway administrator guide", "X14.0.1"),
  ADMINISTRATOR_X14_2("Expressway administrator guide", "X14.2"),
  RELEASE_NOTES_X14_0("Expressway release notes", "X14.0"),
  /** Chapters Clustering Requirements and Reference (June 2020). */
  CLUSTER_X12_6("Expressway cluster guide", "X12.6"),
  /** Chapter Configuration Details (April 2021). */
  BASIC_CONFIGURATION_X14_0("Expressway basic configuration guide", "X14.0"),
  CLUSTER_X15_4("Expressway cluster guide", "X15.4"),
  /** What is Expressway Cluster and how it Works. */
  TAC_217230("Cisco TAC document 217230", ""),
  /** Install an Expressway Series Option Key via the Web Interface and CLI (lab on X8.8.1). */
  TAC_200923("Cisco TAC document 200923", "X8.8.1"),
  /** Troubleshooting Guide for Cisco Webex Hybrid Call Service Connect (dumps of X8.10.2). */
  TAC_212475("Cisco TAC document 212475", "X8.10.2"),
  /** TAC documents on client authentication in certificates. */
  TAC_CLIENT_EKU("Cisco TAC documents on client authentication", "X15.4, X15.5"),

  VCS_X3("VCS administrator guide", "X3"),
  VCS_X4("VCS administrator guide", "X4"),
  VCS_X5_1("VCS administrator guide", "X5.1"),
  VCS_X6_REFERENCE("VCS command reference", "X6"),
  /** Administrator guide of 569 pages. */
  VCS_X8("VCS administrator guide", "X8"),

  /** The parser xconf_to_excel of jose-merchan, written against dumps before and from X8.9. */
  DUMPS_2017("real VCS dumps, as read by xconf_to_excel (2017)", "X8"),
  /** The package tpdc, written against dumps of the Lync back-to-back user agent's first years. */
  DUMPS_X7("real VCS dumps, as read by tpdc", "about X7");

  private final String title;
  private final String edition;

  Document(String title, String edition) {
    this.title = title;
    this.edition = edition;
  }

  /** Short title, as findings and runbooks quote it. */
  public String title() {
    return title;
  }

  /** The release it describes; empty where it names none. */
  public String edition() {
    return edition;
  }
}
