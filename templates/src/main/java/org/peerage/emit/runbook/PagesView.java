package org.peerage.emit.runbook;

import java.util.List;
import java.util.stream.Stream;
import org.peerage.emit.setting.Menus;
import org.peerage.platform.Page;

/** Menu paths as the templates name them. */
record PagesView(
    String administrators,
    String alarms,
    String backup,
    String callRouting,
    String calls,
    String certificates,
    String clustering,
    String dns,
    String ethernet,
    String externalManager,
    String findMeAccounts,
    String findMeStatus,
    String h323,
    String ip,
    String lookup,
    String maintenance,
    String navigator,
    String networkSettings,
    String optionKeys,
    String registrations,
    String restart,
    String snmp,
    String time,
    String zones) {

  /** Those every runbook of Expressway or VCS leads to; others come with settings. */
  static final List<Page> OF_EXPRESSWAY =
      List.of(
          Page.CLUSTERING,
          Page.BACKUP,
          Page.RESTART,
          Page.MAINTENANCE_MODE,
          Page.CALLS,
          Page.REGISTRATIONS,
          Page.ALARMS,
          Page.OPTION_KEYS,
          Page.ADMINISTRATOR_ACCOUNTS,
          Page.SECURITY_CERTIFICATES,
          Page.DNS_LOOKUP,
          Page.DNS,
          Page.TIME,
          Page.ETHERNET,
          Page.IP,
          Page.ZONES,
          Page.H323,
          Page.CALL_ROUTING);

  /** Those every runbook of Conductor leads to; others come with settings. */
  static final List<Page> OF_CONDUCTOR =
      List.of(
          Page.CLUSTERING,
          Page.BACKUP,
          Page.RESTART,
          Page.TIME,
          Page.DNS,
          Page.SECURITY_CERTIFICATES);

  /** Both, each once. */
  static List<Page> of(List<Page> some, List<Page> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  static PagesView of(Menus menus) {
    return new PagesView(
        menus.path(Page.ADMINISTRATOR_ACCOUNTS),
        menus.path(Page.ALARMS),
        menus.path(Page.BACKUP),
        menus.path(Page.CALL_ROUTING),
        menus.path(Page.CALLS),
        menus.path(Page.SECURITY_CERTIFICATES),
        menus.path(Page.CLUSTERING),
        menus.path(Page.DNS),
        menus.path(Page.ETHERNET),
        menus.path(Page.EXTERNAL_MANAGER),
        menus.path(Page.FINDME_ACCOUNTS),
        menus.path(Page.FINDME_STATUS),
        menus.path(Page.H323),
        menus.path(Page.IP),
        menus.path(Page.DNS_LOOKUP),
        menus.path(Page.MAINTENANCE_MODE),
        menus.path(Page.TMS_NAVIGATOR),
        menus.path(Page.TMS_NETWORK_SETTINGS),
        menus.path(Page.OPTION_KEYS),
        menus.path(Page.REGISTRATIONS),
        menus.path(Page.RESTART),
        menus.path(Page.SNMP),
        menus.path(Page.TIME),
        menus.path(Page.ZONES));
  }
}
