package org.peerage.emit.load;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.change.SetChange;
import org.peerage.dns.change.ZoneChange;
import org.peerage.emit.Artifact;
import org.peerage.emit.zone.DataWriter;
import org.peerage.value.DomainName;

/**
 * A script for the DnsServer module of PowerShell. Asks for server and zone scope (a view is a zone
 * scope there), knows {@code -WhatIf}, and ends at the first failure; it is not done as a whole or
 * not at all. NAPTR has no parameters of its own and is written as type 35 with its octets. The
 * server writes SOA and NS of the zone itself.
 *
 * <p>A record cannot be given another TTL, so it is removed and added anew.
 */
final class MicrosoftScript implements Loadable {

  private static final Set<String> OTHERS = Set.of("MX", "NS", "TXT", "DNAME");

  private static final int LONGEST_TEXT = 255;

  @Override
  public List<SetChange> concerned(ZoneChange change) {
    return Loadable.differingBelowNs(change);
  }

  @Override
  public boolean holds(RecordData data) {
    if (data instanceof RecordData.Other other) {
      return OTHERS.contains(other.type())
          && (!other.type().equals("TXT") || Fields.of(other).isOnePlainText(LONGEST_TEXT));
    }
    return true;
  }

  @Override
  public List<Artifact> files(ZoneChange change, String stem) {
    return List.of(new Artifact(stem + ".ps1", out -> write(change, out)));
  }

  private void write(ZoneChange change, Writer out) throws IOException {
    out.write(
        "# "
            + DataWriter.comment(change.title())
            + ", "
            + change.view().word()
            + " view. Written by Peerage: change its definition, not this file.\n");
    out.write(
        """
        # Needs the DnsServer module. Try it with -WhatIf first; ends at the first failure.
        [CmdletBinding(SupportsShouldProcess)]
        param(
            [string] $ComputerName,
            [string] $ZoneScope
        )
        $ErrorActionPreference = 'Stop'
        Set-StrictMode -Version 2
        """);
    out.write("$zone = @{ ZoneName = " + PowerShellText.quoted(bare(change.origin())) + " }\n");
    out.write("if ($ComputerName) { $zone.ComputerName = $ComputerName }\n");
    out.write("if ($ZoneScope) { $zone.ZoneScope = $ZoneScope }\n");
    for (List<SetChange> owner : LoadOrder.of(concerned(change))) {
      for (SetChange set : owner) {
        out.append(set(set, change));
      }
    }
  }

  private static String set(SetChange set, ZoneChange change) {
    String name = PowerShellText.quoted(RelativeName.of(set.owner(), change.origin(), "@"));
    var text = new StringBuilder();
    if (!set.reason().isEmpty()) {
      text.append("# ").append(DataWriter.comment(set.reason())).append('\n');
    }
    boolean alias = set.type().equals("CNAME");
    if (alias) {
      set.removed().forEach(data -> remove(name, data, text));
    }
    if (set.after().isPresent()) {
      int ttl = set.after().get().ttl();
      for (RecordData data : set.after().get().data()) {
        boolean known = !set.added().contains(data);
        if (known && set.changesTtl()) {
          remove(name, data, text);
        }
        if (!known || set.changesTtl()) {
          add(name, ttl, data, text);
        }
      }
    }
    if (!alias) {
      set.removed().forEach(data -> remove(name, data, text));
    }
    return text.toString();
  }

  private static void remove(String name, RecordData data, StringBuilder out) {
    out.append("Remove-DnsServerResourceRecord @zone -Name ").append(name).append(' ');
    data.accept(new Removal(out));
    out.append(" -Force\n");
  }

  private static void add(String name, int ttl, RecordData data, StringBuilder out) {
    out.append("Add-DnsServerResourceRecord @zone -Name ").append(name);
    out.append(" -TimeToLive ").append(duration(ttl)).append(' ');
    data.accept(new Addition(out));
    out.append('\n');
  }

  /** Days, hours, minutes and seconds, as .NET reads a TimeSpan. */
  private static String duration(int seconds) {
    return String.format(
        Locale.ROOT,
        "%d.%02d:%02d:%02d",
        seconds / 86_400,
        seconds / 3600 % 24,
        seconds / 60 % 60,
        seconds % 60);
  }

  private static String bare(DomainName name) {
    return name.isRoot() ? "." : DataWriter.text(name).replaceFirst("\\.$", "");
  }

  private static String quoted(DomainName name) {
    return PowerShellText.quoted(DataWriter.text(name));
  }

  /** The parameter set of a type, to add a record. */
  private record Addition(StringBuilder out) implements RecordData.Visitor {

    @Override
    public void a(RecordData.A data) {
      out.append("-A -IPv4Address ").append(PowerShellText.quoted(data.address().toString()));
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      out.append("-AAAA -IPv6Address ").append(PowerShellText.quoted(data.address().toString()));
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      out.append("-Ptr -PtrDomainName ").append(quoted(data.target()));
    }

    @Override
    public void cname(RecordData.Cname data) {
      out.append("-CName -HostNameAlias ").append(quoted(data.target()));
    }

    @Override
    public void srv(RecordData.Srv data) {
      out.append("-Srv -DomainName ").append(quoted(data.target()));
      out.append(" -Priority ").append(data.priority()).append(" -Weight ").append(data.weight());
      out.append(" -Port ").append(data.port());
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      out.append("-Type 35 -RecordData ").append(PowerShellText.quoted(WireData.hex(data)));
    }

    @Override
    public void other(RecordData.Other data) {
      Fields fields = Fields.of(data);
      switch (data.type()) {
        case "MX" -> {
          out.append("-MX -MailExchange ").append(quoted(fields.names().get(0)));
          out.append(" -Preference ").append(fields.words().get(0));
        }
        case "NS" -> out.append("-NS -NameServer ").append(quoted(fields.names().get(0)));
        case "DNAME" ->
            out.append("-DName -DomainNameAlias ").append(quoted(fields.names().get(0)));
        default ->
            out.append("-Txt -DescriptiveText ")
                .append(PowerShellText.quoted(fields.texts().get(0)));
      }
    }
  }

  /** Type and data, to remove a record. */
  private record Removal(StringBuilder out) implements RecordData.Visitor {

    @Override
    public void a(RecordData.A data) {
      data("A", PowerShellText.quoted(data.address().toString()));
    }

    @Override
    public void aaaa(RecordData.Aaaa data) {
      data("AAAA", PowerShellText.quoted(data.address().toString()));
    }

    @Override
    public void ptr(RecordData.Ptr data) {
      data("Ptr", quoted(data.target()));
    }

    @Override
    public void cname(RecordData.Cname data) {
      data("CName", quoted(data.target()));
    }

    @Override
    public void srv(RecordData.Srv data) {
      data(
          "Srv",
          "'"
              + data.priority()
              + "', '"
              + data.weight()
              + "', '"
              + data.port()
              + "', "
              + quoted(data.target()));
    }

    @Override
    public void naptr(RecordData.Naptr data) {
      out.append("-Type 35 -RecordData ").append(PowerShellText.quoted(WireData.hex(data)));
    }

    @Override
    public void other(RecordData.Other data) {
      Fields fields = Fields.of(data);
      switch (data.type()) {
        case "MX" ->
            data("Mx", "'" + fields.words().get(0) + "', " + quoted(fields.names().get(0)));
        case "NS" -> data("Ns", quoted(fields.names().get(0)));
        case "DNAME" -> data("DName", quoted(fields.names().get(0)));
        default -> data("Txt", PowerShellText.quoted(fields.texts().get(0)));
      }
    }

    private void data(String type, String values) {
      out.append("-RRType ").append(type).append(" -RecordData ").append(values);
    }
  }
}
