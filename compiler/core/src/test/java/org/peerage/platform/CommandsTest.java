package org.peerage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peerage.platform.Command.Part;
import org.peerage.schema.Attribute;
import org.peerage.schema.BlockKind;
import org.peerage.schema.CallRouting;
import org.peerage.schema.Clusters;
import org.peerage.schema.ListType;
import org.peerage.schema.Peers;
import org.peerage.schema.ScalarType;
import org.peerage.schema.Schema;
import org.peerage.schema.Type;
import org.peerage.value.Product.Family;
import org.peerage.value.Version;

class CommandsTest {

  private static final Version X8_9 = Version.of("X8.9");

  @Test
  void oneAnswerForEachPathAndVersion() {
    List<Command> rows = Commands.known();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Command one = rows.get(i);
        Command other = rows.get(j);
        if (one.path().equals(other.path())) {
          eachRelease(
              (family, version) ->
                  assertFalse(
                      one.where().holds(family, version) && other.where().holds(family, version),
                      one.path() + " on " + family + " " + version));
        }
      }
    }
  }

  @Test
  void eachNumberOfAPathHasItsRange() {
    for (Command command : Commands.known()) {
      long places = command.path().chars().filter(letter -> letter == '#').count();
      assertEquals(places, command.indexes().size(), command.path());
      for (Index index : command.indexes()) {
        assertTrue(1 <= index.least() && index.least() <= index.most(), command.path());
      }
    }
  }

  @Test
  void nothingUnsureAndNothingConductorsAreSaidToTake() {
    for (Command command : Commands.known()) {
      eachRelease(
          (family, version) -> {
            if (command.scripted(family, version)) {
              assertTrue(command.where().holds(family, version), command.path());
              assertTrue(command.certainty(family, version).scripted(), command.path());
              assertTrue(family != Family.CONDUCTOR, command.path());
            }
          });
    }
  }

  @Test
  void whatGoesByPageIsNeverScripted() {
    for (String version : List.of("X8.1", "X8.7", "X8.9", "X12.5", "X14.0", "X15.0", "X16.0")) {
      Version of = Version.of(version);
      assertByPage(Schema.CLUSTER, Clusters.PRIMARY, of);
      assertByPage(Schema.PEER, Clusters.PRIMARY, of);
      assertByPage(Schema.CLUSTER, Clusters.TLS, of);
      assertByPage(Schema.PEER, Clusters.TLS, of);
      assertByPage(Schema.CLUSTER, Clusters.IP_VERSION, of);
      assertByPage(Schema.CLUSTER, Clusters.PRE_SHARED_KEY, of);
      assertByPage(Schema.CLUSTER, Clusters.SIP_DOMAINS, of);
      assertByPage(Peers.Snmp.KIND, Peers.Snmp.MODE, of);
      assertByPage(Peers.StaticRoute.KIND, Peers.StaticRoute.GATEWAY, of);
    }
  }

  @Test
  void addressesHaveTheirParts() {
    var parts = new ArrayList<Part>();
    for (Commands.Row row :
        Commands.find(
            Peers.LanInterface.LAN2, Peers.LanInterface.ADDRESS, Family.EXPRESSWAY, X8_9)) {
      parts.add(row.part());
    }
    assertEquals(List.of(Part.IPV4_ADDRESS, Part.IPV4_MASK, Part.IPV6_ADDRESS), parts);
    Commands.Row nat =
        Commands.find(
                Peers.LanInterface.LAN2, Peers.LanInterface.STATIC_NAT, Family.EXPRESSWAY, X8_9)
            .get(0);
    assertEquals("Ethernet 2 IP V4 StaticNAT Mode", nat.command().path(2));
    assertEquals(Part.CONSTANT, nat.part());
    assertEquals("On", nat.constant());
    assertTrue(nat.command().restart());
  }

  @Test
  void eachZoneHasItsTypeAndName() {
    var heads = new ArrayList<String>();
    for (Commands.Row row :
        Commands.head(CallRouting.TRAVERSAL_CLIENT_ZONE, Family.EXPRESSWAY, X8_9)) {
      heads.add(row.command().path(4) + " " + row.part() + " " + row.constant());
    }
    assertEquals(
        List.of("Zones Zone 4 Name LABEL ", "Zones Zone 4 Type CONSTANT TraversalClient"), heads);
  }

  @Test
  void aNumberOutOfRangeMakesNoPath() {
    Command row =
        Commands.find(
                CallRouting.PolicyService.KIND, CallRouting.PolicyService.SERVERS, Family.VCS, X8_9)
            .get(0)
            .command();
    assertEquals("Policy Services Service 20 Server 3 Address", row.path(20, 3));
    assertThrows(IllegalArgumentException.class, () -> row.path(21, 1));
    assertThrows(IllegalArgumentException.class, () -> row.path(1, 4));
    assertThrows(IllegalArgumentException.class, () -> row.path(1));
  }

  @Test
  void renamesAreBounds() {
    assertEquals(
        List.of("NTP Server # Address"), paths(Schema.PEER, Peers.NTP, Family.VCS, "X8.1"));
    assertEquals(List.of(), paths(Schema.PEER, Peers.NTP, Family.VCS, "X7.2"));
    assertEquals(List.of(), paths(Schema.PEER, Peers.DNS_SERVERS, Family.VCS, "X7.2"));
    assertEquals(
        List.of(),
        paths(
            Clusters.Applications.KIND,
            Clusters.Applications.DEVICE_PROVISIONING,
            Family.EXPRESSWAY,
            "X8.10"));
    assertEquals(
        List.of("Administration DeviceProvisioning"),
        paths(
            Clusters.Applications.KIND,
            Clusters.Applications.DEVICE_PROVISIONING,
            Family.EXPRESSWAY,
            "X8.11"));
    assertEquals(
        List.of("Administration SerialConsole Mode"),
        paths(Peers.Access.KIND, Peers.Access.SERIAL_CONSOLE, Family.EXPRESSWAY, "X8.9"));
    assertEquals(
        List.of(),
        paths(Peers.Access.KIND, Peers.Access.SERIAL_CONSOLE, Family.EXPRESSWAY, "X15.0"));
  }

  @Test
  void certaintyIsOfTheVersionAsked() {
    Command row = only(Schema.PEER, Peers.SYSTEM_NAME, Family.EXPRESSWAY, X8_9);
    assertEquals(Certainty.VERBATIM, row.certainty(Family.EXPRESSWAY, Version.of("X15.0")));
    assertEquals(Certainty.DUMP, row.certainty(Family.VCS, X8_9));
    assertEquals(Certainty.OTHER_VERSION, row.certainty(Family.EXPRESSWAY, Version.of("X14.0")));
    assertEquals(Certainty.UNVERIFIED, row.certainty(Family.CONDUCTOR, Version.of("XC3.0")));
  }

  /** A traversal client zone speaks TCP or TLS to its server. */
  private static final Set<String> WORDS_WITHOUT_A_COMMAND =
      Set.of("Zones Zone # TraversalClient SIP Transport udp");

  @Test
  void eachWordOfAMappedAttributeHasCiscosWord() {
    var without = new TreeSet<String>();
    for (Command command : Commands.known()) {
      for (Command.Key key : command.keys()) {
        if (command.byHand().isEmpty()
            && key.part() == Part.VALUE
            && key.attribute().isPresent()
            && command.argument() instanceof Argument.Words words) {
          for (String choice : choices(key.attribute().get().type())) {
            if (words.theirs(choice).isEmpty()) {
              without.add(command.path() + " " + choice);
            }
          }
        }
      }
    }
    assertEquals(WORDS_WITHOUT_A_COMMAND, without);
  }

  @Test
  void choicesAreTypedAsWords() {
    for (Command command : Commands.known()) {
      for (Command.Key key : command.keys()) {
        if (key.part() == Part.VALUE
            && key.attribute().isPresent()
            && !choices(key.attribute().get().type()).isEmpty()) {
          assertTrue(command.argument() instanceof Argument.Words, command.path());
        }
      }
    }
  }

  @Test
  void noMisprintOfTheGuidesIsKnown() {
    for (String misprint :
        List.of(
            "Alternates # Peer Address",
            "SNMPV3 Mode",
            "CiphersUcClientTLSCiphers",
            "Log RemoteSyslog # Address")) {
      for (Command command : Commands.known()) {
        assertFalse(command.path().equalsIgnoreCase(misprint), misprint);
      }
    }
    for (Action action : Actions.all()) {
      assertFalse(action.name().contains(" "), action.name());
      assertEquals(Optional.empty(), NeverWritten.in("xCommand " + action.name()), action.name());
    }
    assertEquals("DefaultValuesSet", Actions.DEFAULT_VALUES_SET.name());
  }

  @Test
  void nothingScriptedIsAmongWhatIsNeverWritten() {
    for (Command command : Commands.known()) {
      if (command.scripted(Family.EXPRESSWAY, X8_9)) {
        assertEquals(Optional.empty(), NeverWritten.in(command.path()), command.path());
      }
    }
    assertTrue(NeverWritten.in("xcommand DefaultValueSet Level: 2").isPresent());
    assertTrue(NeverWritten.in("clusterdb_destroy_and_purge_data.sh").isPresent());
    assertTrue(NeverWritten.in("SET-ACCESS qwertsys").isPresent());
    for (NeverWritten row : NeverWritten.all()) {
      assertEquals(row.text().toLowerCase(Locale.ROOT), row.text());
    }
  }

  @Test
  void actionsByVersion() {
    assertTrue(Actions.DEFAULT_VALUES_SET.scripted(Family.EXPRESSWAY, X8_9));
    assertTrue(Actions.OPTION_KEY_ADD.scripted(Family.VCS, X8_9));
    assertFalse(Actions.FORCE_SYSTEM_KEY_UPDATE.scripted(Family.EXPRESSWAY, X8_9));
    assertFalse(
        Actions.CLUSTER_ADDRESS_MAPPING_ADD.scripted(Family.EXPRESSWAY, Version.of("X15.0")));
    for (Action action : Actions.all()) {
      assertFalse(action.scripted(Family.CONDUCTOR, Version.of("XC3.0")), action.name());
      assertFalse(action.seen().isEmpty(), action.name());
    }
    assertTrue(Actions.DEFAULT_VALUES_SET.parameter("Level").orElseThrow().argument().accepts("2"));
  }

  @Test
  void argumentsSayWhatTheyTake() {
    assertTrue(Argument.text(7, 15).accepts("192.0.2.1"));
    assertFalse(Argument.text(7, 15).accepts("1.2.3"));
    assertTrue(Argument.text(0, 2).accepts("\uD83D\uDE00\uD83D\uDE00"));
    assertEquals("text of 7 to 15 characters", Argument.text(7, 15).expected());
    assertEquals("text of at most 50 characters", Argument.text(0, 50).expected());
    assertTrue(Argument.number(60, 65534).accepts("60"));
    assertFalse(Argument.number(60, 65534).accepts("59"));
    assertFalse(Argument.number(60, 65534).accepts("60s"));
    assertFalse(Argument.number(60, 65534).accepts(""));
    assertFalse(Argument.number(0, 65534).accepts("-1"));
    assertEquals("a number of seconds from 60 to 90", Argument.seconds(60, 90).expected());
    assertTrue(Argument.onOff().accepts("oN"));
    assertFalse(Argument.onOff().quoted());
    assertTrue(Argument.text(0, 1).quoted());
    assertEquals("one of On, Off", Argument.onOff().expected());
  }

  private static void assertByPage(BlockKind kind, Attribute<?> attribute, Version version) {
    assertEquals(
        List.of(),
        Commands.find(kind, attribute, Family.EXPRESSWAY, version),
        attribute.name() + " on " + version);
  }

  private static List<String> paths(
      BlockKind kind, Attribute<?> attribute, Family family, String version) {
    return Commands.find(kind, attribute, family, Version.of(version)).stream()
        .map(row -> row.command().path())
        .toList();
  }

  private static Command only(
      BlockKind kind, Attribute<?> attribute, Family family, Version version) {
    List<Commands.Row> rows = Commands.find(kind, attribute, family, version);
    assertEquals(1, rows.size());
    return rows.get(0).command();
  }

  private static List<String> choices(Type<?> type) {
    if (type instanceof ScalarType<?> scalar) {
      return scalar.choices();
    }
    return type instanceof ListType<?> list ? list.element().choices() : List.of();
  }

  private static void eachRelease(ForRelease check) {
    for (Family family : Family.values()) {
      for (Release release : Releases.of(family)) {
        check.check(family, release.from());
        check.check(family, release.to());
      }
    }
  }

  private interface ForRelease {
    void check(Family family, Version version);
  }
}
