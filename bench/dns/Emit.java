import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.RecordData;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Soa;
import org.peerage.dns.Zone;
import org.peerage.emit.zone.DnsRequest;
import org.peerage.emit.zone.ZoneEmitter;
import org.peerage.model.Element;
import org.peerage.schema.Dns;
import org.peerage.source.Span;
import org.peerage.value.Delivery;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/**
 * Writes a zone of so many records from a model in memory, once, in a fresh JVM. Prints the seconds
 * from the first look at the zone to the closed file, and the MiB of heap that came on top of the
 * model.
 */
public final class Emit {

  private static final Span NOWHERE = new Span("bench.peerage", 0, 1);
  private static final Element BLOCK =
      new Element(Dns.ZONE, List.of(), NOWHERE, NOWHERE, "", Map.of(), List.of());
  private static final DomainName ORIGIN = DomainName.of("example.com");
  private static final int PEERS = 4;

  private Emit() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path file = Path.of(args[1]);
    Zone zone = zone(count);
    System.gc();
    long before = 0;
    for (MemoryPoolMXBean pool : heap()) {
      before += pool.getUsage().getUsed();
      pool.resetPeakUsage();
    }
    long start = System.nanoTime();
    var artifacts = ZoneEmitter.emit(List.of(zone), DnsRequest.PLAIN).value();
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      artifacts.get(0).content().writeTo(out);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = 0;
    for (MemoryPoolMXBean pool : heap()) {
      peak += pool.getPeakUsage().getUsed();
    }
    System.out.printf(java.util.Locale.ROOT, "%.3f %d%n", seconds, (peak - before) >> 20);
    // Still needed, so nothing of it was collected meanwhile.
    if (zone.records().size() != count) {
      throw new IllegalStateException();
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    var heap = new ArrayList<MemoryPoolMXBean>();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        heap.add(pool);
      }
    }
    return heap;
  }

  /** Clusters of four peers: NAPTR, SRV and A records, all in the order of a zone. */
  private static Zone zone(int count) {
    var records = new ArrayList<DnsRecord>(count);
    for (int cluster = 0; records.size() < count; cluster++) {
      DomainName name = DomainName.of("c" + (1_000_000 + cluster) + ".example.com");
      String reason = "c" + cluster;
      String[] services = {"_sip._tcp", "_sips._tcp"};
      for (int i = 0; i < 2; i++) {
        var naptr =
            new RecordData.Naptr(
                10 + i, 100, "s", i == 0 ? "SIPS+D2T" : "SIP+D2T", "", under(services[1 - i], name));
        add(records, count, name, naptr, reason);
      }
      for (String service : services) {
        for (int peer = 1; peer <= PEERS; peer++) {
          var srv = new RecordData.Srv(1, 1, 5060, under("expe" + peer, name));
          add(records, count, under(service, name), srv, reason + "/expe" + peer);
        }
      }
      for (int peer = 1; peer <= PEERS; peer++) {
        byte[] octets = {(byte) 192, (byte) (cluster >> 16), (byte) (cluster >> 8), (byte) (cluster * 4 + peer)};
        var a = new RecordData.A(IpAddress.of(octets));
        add(records, count, under("expe" + peer, name), a, reason + "/expe" + peer);
      }
    }
    var soa =
        new Soa(ORIGIN, ORIGIN, new SerialPolicy.Fixed(new SerialNumber(1)), 3600, 900, 1_209_600, 300);
    return new Zone(
        BLOCK, ORIGIN, "example.com", View.INTERNAL, Delivery.WHOLE, Optional.of(soa),
        List.of(DomainName.of("ns1.example.net")), 3600, records, List.of());
  }

  private static DomainName under(String label, DomainName name) {
    return DomainName.of(label).under(name);
  }

  private static void add(
      List<DnsRecord> records, int count, DomainName owner, RecordData data, String reason) {
    if (records.size() < count) {
      records.add(new DnsRecord(owner, 3600, data, BLOCK, NOWHERE, reason));
    }
  }
}
