package org.peerage.cli.zonefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.dns.RecordData;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Soa;
import org.peerage.dns.change.RrSet;
import org.peerage.dns.change.ZoneContent;
import org.peerage.emit.zone.DataWriter;
import org.peerage.value.DomainName;
import org.peerage.value.View;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Reads the file of one zone (RFC 1035 section 5): as a name server dumps or transfers it, or as a
 * fragment without SOA. What name servers add when they sign is passed over.
 */
public final class ZoneReader {

  /** Four times a zone of a million records. */
  private static final long MOST_BYTES = 256L << 20;

  private static final Set<Integer> SIGNING =
      Set.of(
          Type.RRSIG,
          Type.NSEC,
          Type.NSEC3,
          Type.NSEC3PARAM,
          Type.DNSKEY,
          Type.CDS,
          Type.CDNSKEY,
          // ZONEMD and TYPE65534, BIND's note on how far it has signed.
          63,
          65534);

  private final Path file;
  private final String shown;

  private ZoneReader(Path file, String shown) {
    this.file = file;
    this.shown = shown;
  }

  /**
   * Reads a file.
   *
   * @param shown the name of the file for messages
   * @param origin what relative names are relative to; the owner of the SOA record where it is
   *     empty
   * @param title of the zone, where it is not its origin
   * @throws IOException when it cannot be read, is no zone, or holds $INCLUDE or $GENERATE
   */
  public static ZoneContent read(
      Path file, String shown, Optional<DomainName> origin, Optional<String> title, View view)
      throws IOException {
    var reader = new ZoneReader(file, shown);
    List<Record> records = reader.records(origin);
    Optional<SOARecord> soa = reader.soa(records);
    Optional<DomainName> name = soa.map(head -> OutsideData.name(head.getName())).or(() -> origin);
    if (name.isEmpty()) {
      throw reader.fault("has no SOA record; its name has to be given: --origin");
    }
    if (soa.isPresent() && origin.isPresent() && !origin.get().equals(name.get())) {
      throw reader.fault("is the zone " + name.get() + ", not " + origin.get());
    }
    var gathered = new ZoneContent.Gathered();
    for (Record record : records) {
      DomainName owner = reader.plain(record.getName());
      if (!owner.isWithin(name.get())) {
        throw reader.fault("has a record outside of " + name.get() + ": " + owner);
      }
      if (record.getType() != Type.SOA && !SIGNING.contains(record.getType())) {
        gathered.add(owner, (int) record.getTTL(), reader.data(record), "");
      }
    }
    return new ZoneContent(
        name.get(),
        title.orElse(name.get().toString()),
        view,
        soa.map(ZoneReader::head),
        gathered.sets());
  }

  /** What a definition asks for, with data in the form in which files are read. */
  public static ZoneContent normal(ZoneContent zone) {
    var sets = new ArrayList<RrSet>(zone.sets().size());
    for (RrSet set : zone.sets()) {
      var data = new ArrayList<RecordData>(set.data().size());
      for (RecordData one : set.data()) {
        data.add(
            one instanceof RecordData.Other other
                ? OutsideData.normal(other, DataWriter.text(other))
                : one);
      }
      sets.add(new RrSet(set.owner(), set.type(), set.ttl(), data, set.reason()));
    }
    return new ZoneContent(zone.origin(), zone.title(), zone.view(), zone.head(), sets);
  }

  private List<Record> records(Optional<DomainName> origin) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw fault("is greater than " + (MOST_BYTES >> 20) + " MiB");
    }
    var records = new ArrayList<Record>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        var master = new Master(in, name(origin))) {
      master.disableIncludes(true);
      master.expandGenerate(false);
      for (Record next = master.nextRecord(); next != null; next = master.nextRecord()) {
        if (next.getDClass() != DClass.IN) {
          throw fault("has a record of class " + DClass.string(next.getDClass()));
        }
        records.add(next);
      }
      if (master.generators().hasNext()) {
        throw fault("holds $GENERATE, which is not worked out; give the zone as it is transferred");
      }
    } catch (TextParseException wrong) {
      throw fault("is no zone: " + oneLine(wrong.getMessage()));
    } catch (IllegalArgumentException wrong) {
      throw fault("is no zone: " + oneLine(String.valueOf(wrong.getMessage())));
    }
    if (records.isEmpty()) {
      throw fault("holds no record");
    }
    return records;
  }

  private static Name name(Optional<DomainName> origin) throws TextParseException {
    return origin.isEmpty() || origin.get().isRoot()
        ? Name.root
        : Name.fromString(origin.get().absolute());
  }

  private Optional<SOARecord> soa(List<Record> records) throws IOException {
    Optional<SOARecord> found = Optional.empty();
    for (Record record : records) {
      if (record instanceof SOARecord soa) {
        // A transfer has it at both ends.
        if (found.isPresent() && !found.get().equals(soa)) {
          throw fault("has several SOA records");
        }
        found = Optional.of(soa);
      }
    }
    return found;
  }

  /** Names with escapes are none of hosts or services, and nothing that definitions can hold. */
  private DomainName plain(Name name) throws IOException {
    if (name.toString().indexOf('\\') >= 0) {
      throw fault("has a name with an escape, which cannot be compared: " + name);
    }
    return OutsideData.name(name);
  }

  private RecordData data(Record record) throws IOException {
    RecordData data = OutsideData.of(record);
    if (record.getAdditionalName() != null) {
      plain(record.getAdditionalName());
    }
    return data;
  }

  private static ZoneContent.Head head(SOARecord soa) {
    return new ZoneContent.Head(
        new Soa(
            OutsideData.name(soa.getHost()),
            OutsideData.name(soa.getAdmin()),
            new SerialPolicy.Fixed(new SerialNumber(soa.getSerial())),
            seconds(soa.getRefresh()),
            seconds(soa.getRetry()),
            seconds(soa.getExpire()),
            seconds(soa.getMinimum())),
        (int) soa.getTTL());
  }

  private static int seconds(long value) {
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  private IOException fault(String words) {
    return new IOException(shown + " " + words);
  }

  /** The library names its own input first, and may quote what it stumbled over. */
  private static String oneLine(String message) {
    String words = message.startsWith("<none>:") ? "line " + message.substring(7) : message;
    return words.lines().findFirst().orElse("");
  }
}
