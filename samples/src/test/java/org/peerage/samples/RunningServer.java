package org.peerage.samples;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.peerage.value.View;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import org.xbill.DNS.ZoneTransferException;
import org.xbill.DNS.ZoneTransferIn;

/** A name server that runs; stopped by its own process, when the test is over. */
final class RunningServer implements AutoCloseable {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final int PAUSE_MILLIS = 20;
  private static final int TRIES = 20;

  /** How long whoever asks it waits: on a machine with other work, seconds are nothing. */
  static final String PATIENCE_SECONDS = "20";

  private static final Program NSUPDATE = new Program("nsupdate", "bind9-dnsutils");

  private final NameServer kind;
  private final Process process;
  private final List<ServedView> views;
  private final int port;
  private final Path log;

  RunningServer(NameServer kind, Process process, List<ServedView> views, int port, Path log) {
    this.kind = kind;
    this.process = process;
    this.views = views;
    this.port = port;
    this.log = log;
  }

  List<ServedView> views() {
    return views;
  }

  int port() {
    return port;
  }

  /** Kind and view, for the name of a test. */
  String name(ServedView view) {
    return kind + " " + view.name();
  }

  String address(ServedView view) {
    return kind.address(view);
  }

  /** As {@code --server} takes it. */
  String server(ServedView view) {
    return address(view) + ":" + port;
  }

  /** What the server holds of a zone of a view, its SOA record first and last. */
  List<Record> transferred(ServedView view, ZoneFile zone)
      throws IOException, ZoneTransferException {
    var server = new InetSocketAddress("127.0.0.1", port);
    var transfer = ZoneTransferIn.newAXFR(Name.fromString(zone.origin(), Name.root), server, null);
    transfer.setLocalAddress(new InetSocketAddress(view.address(), 0));
    transfer.run();
    return transfer.getAXFR();
  }

  /** Has {@code nsupdate} send it the script for zones of a view. */
  Program.Result update(ServedView view, String script) throws IOException, InterruptedException {
    String way = "server 127.0.0.1 " + port + "\nlocal " + view.address() + "\n";
    return NSUPDATE.run(List.of("-u", PATIENCE_SECONDS), way + script);
  }

  /**
   * Has {@code dns verify} ask it, from the address of a view.
   *
   * @param shown the view whose records are expected
   */
  Shell.Result verify(ServedView view, String definition, View shown) throws IOException {
    return Shell.peerage(
        "dns",
        "verify",
        definition,
        "--view",
        shown.word(),
        "--format",
        "text",
        "--timeout",
        PATIENCE_SECONDS,
        "--source",
        view.address(),
        "--server",
        server(view));
  }

  /** A port that is free for UDP and TCP at all of the addresses, and at 127.0.0.1. */
  static int freePort(List<ServedView> views) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try (var first = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
        int port = first.getLocalPort();
        if (isFree("127.0.0.1", port, false)
            && views.stream().allMatch(view -> isFree(view.address(), port, true))) {
          return port;
        }
      }
    }
    throw new AssertionError("no port is free at all of the loopback addresses");
  }

  private static boolean isFree(String address, int port, boolean tcp) {
    try (var udp = new DatagramSocket(new InetSocketAddress(address, port))) {
      if (tcp) {
        new ServerSocket(port, 1, udp.getLocalAddress()).close();
      }
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  void awaitZones() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    for (ServedView view : views) {
      for (ZoneFile zone : view.zones()) {
        while (!answers(view, zone)) {
          if (!process.isAlive() || System.nanoTime() > end) {
            throw new AssertionError(
                kind + " does not answer for " + zone.origin() + ":\n" + Files.readString(log));
          }
          Thread.sleep(PAUSE_MILLIS);
        }
      }
    }
  }

  private boolean answers(ServedView view, ZoneFile zone) throws IOException {
    var resolver = new SimpleResolver(new InetSocketAddress(address(view), port));
    resolver.setLocalAddress(new InetSocketAddress(view.address(), 0));
    resolver.setTimeout(Duration.ofSeconds(1));
    Name name = Name.fromString(zone.origin(), Name.root);
    try {
      Message reply = resolver.send(Message.newQuery(Record.newRecord(name, Type.SOA, DClass.IN)));
      return reply.getRcode() == Rcode.NOERROR && reply.findRRset(name, Type.SOA);
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends this process and those it started, and no other. */
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroy);
  }
}
