package org.peerage.platform;

import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.number;
import static org.peerage.platform.Argument.onOff;
import static org.peerage.platform.Argument.text;
import static org.peerage.platform.Argument.words;
import static org.peerage.platform.Command.Part.TARGET_KIND;
import static org.peerage.platform.Command.Part.TARGET_NAME;
import static org.peerage.platform.Command.confirmed;
import static org.peerage.platform.Command.documented;
import static org.peerage.platform.Sighting.DUMPS;
import static org.peerage.platform.Sighting.DUMPS_X8_10;
import static org.peerage.platform.Sighting.REFERENCE;

import java.util.ArrayList;
import java.util.List;
import org.peerage.schema.CallRouting;
import org.peerage.schema.CallRouting.PolicyService;
import org.peerage.schema.CallRouting.SearchRule;
import org.peerage.schema.Clusters;

/** Policy services, Call Policy, FindMe and search rules. */
final class PolicyCommands {

  private PolicyCommands() {}

  static List<Command> rows() {
    var rows = new ArrayList<Command>();
    rows.addAll(services());
    rows.addAll(searchRules());
    rows.addAll(callPolicy());
    rows.addAll(external("Policy AdministratorPolicy Service"));
    rows.addAll(external("Registration RestrictionPolicy Service"));
    return rows;
  }

  private static List<Command> services() {
    return List.of(
        service("Name", text(0, 50)).names(PolicyService.KIND),
        service("Description", text(0, 64)).sets(PolicyService.KIND, CallRouting.DESCRIPTION),
        service("Protocol", Enumerations.HTTP_PROTOCOL)
            .sets(PolicyService.KIND, PolicyService.PROTOCOL),
        documented("Policy Services Service # HTTPMethod", words("POST", "GET")).at(Index.row(20)),
        confirmed("Policy Services Service # Server # Address", text(0, 128))
            .at(Index.row(20), Index.position(3))
            .sets(PolicyService.KIND, PolicyService.CONDUCTOR)
            .sets(PolicyService.KIND, PolicyService.SERVERS),
        service("Path", text(0, 255)).sets(PolicyService.KIND, PolicyService.PATH),
        service("Status Path", text(0, 255)).sets(PolicyService.KIND, PolicyService.STATUS_PATH),
        service("UserName", text(0, 30)).sets(PolicyService.KIND, PolicyService.USER),
        service("Password", text(0, 30)).sets(PolicyService.KIND, CallRouting.PASSWORD),
        service("TLS Verify Mode", onOff()),
        service("TLS CRLCheck Mode", onOff()),
        service("DefaultCPL", text(0, 255)).sets(PolicyService.KIND, PolicyService.DEFAULT_CPL));
  }

  private static List<Command> searchRules() {
    return List.of(
        documented("Zones Policy Mode", words("SearchRules", "Directory")),
        rule("Name", text(0, 50)).names(SearchRule.KIND),
        rule("Description", text(0, 64)).sets(SearchRule.KIND, CallRouting.DESCRIPTION),
        rule("Priority", number(1, 65534)).sets(SearchRule.KIND, SearchRule.PRIORITY),
        rule("Protocol", mapped("any", "Any", "h323", "H323", "sip", "SIP"))
            .sets(SearchRule.KIND, SearchRule.PROTOCOL),
        rule(
                "Source Mode",
                mapped(
                    "any",
                    "Any",
                    "all-zones",
                    "AllZones",
                    "local-zone",
                    "LocalZone",
                    "named",
                    "Named"))
            .sets(SearchRule.KIND, SearchRule.SOURCE),
        rule("Source Name", text(0, 50)),
        rule("Authentication", words("Yes", "No")),
        rule(
                "Mode",
                mapped(
                    "alias-pattern-match",
                    "AliasPatternMatch",
                    "any-alias",
                    "AnyAlias",
                    "any-ip-address",
                    "AnyIPAddress"))
            .sets(SearchRule.KIND, SearchRule.MODE),
        rule("Pattern Type", Enumerations.PATTERN_TYPE)
            .sets(SearchRule.KIND, SearchRule.PATTERN_TYPE),
        rule("Pattern String", text(0, 60)).sets(SearchRule.KIND, SearchRule.PATTERN_STRING),
        rule("Pattern Behavior", mapped("strip", "Strip", "leave", "Leave", "replace", "Replace"))
            .sets(SearchRule.KIND, SearchRule.PATTERN_BEHAVIOR),
        rule("Pattern Replace", text(0, 60)).sets(SearchRule.KIND, SearchRule.REPLACE_STRING),
        rule("Progress", mapped("continue", "Continue", "stop", "Stop"))
            .sets(SearchRule.KIND, SearchRule.ON_SUCCESSFUL_MATCH),
        rule("Target Type", mapped("zone", "Zone", "policy-service", "PolicyService"))
            .sets(SearchRule.KIND, SearchRule.TARGET, TARGET_KIND),
        rule("Target Name", text(0, 50)).sets(SearchRule.KIND, SearchRule.TARGET, TARGET_NAME),
        rule("State", Enumerations.STATE).sets(SearchRule.KIND, SearchRule.STATE));
  }

  private static List<Command> callPolicy() {
    return List.of(
        confirmed("Policy FindMe Mode", mapped("off", "Off", "on", "On", "", "ThirdPartyManager"))
            .sets(Clusters.Applications.KIND, Clusters.Applications.FINDME),
        documented(
            "Policy AdministratorPolicy Mode",
            words("Off", "LocalCPL", "LocalService", "PolicyService")));
  }

  private static List<Command> external(String path) {
    return List.of(
        documented(path + " Protocol", words("HTTP", "HTTPS")),
        documented(path + " Server # Address", text(0, 128)).at(Index.position(3)),
        documented(path + " Path", text(0, 255)),
        documented(path + " Status Path", text(0, 255)),
        documented(path + " UserName", text(0, 30)),
        documented(path + " Password", text(0, 30)),
        documented(path + " TLS Verify Mode", onOff()),
        documented(path + " TLS CRLCheck Mode", onOff()),
        documented(path + " DefaultCPL", text(0, 255)));
  }

  private static Command service(String path, Argument argument) {
    return confirmed("Policy Services Service # " + path, argument).at(Index.row(20));
  }

  private static Command rule(String path, Argument argument) {
    return Command.of(
            "Zones Policy SearchRules Rule # " + path, argument, REFERENCE, DUMPS, DUMPS_X8_10)
        .at(Index.row(2000));
  }
}
