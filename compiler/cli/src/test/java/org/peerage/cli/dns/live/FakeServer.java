package org.peerage.cli.dns.live;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on the loopback, on UDP and TCP alike, that answers as badly as it is told to. */
public final class FakeServer implements AutoCloseable {

  private static final int LONGEST = 65_535;

  private final InetAddress loopback;
  private final DatagramSocket udp;
  private final ServerSocket tcp;
  private final Behavior byUdp;
  private final Behavior byTcp;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Set<String> clients = new ConcurrentSkipListSet<>();

  /** What comes back of a question. */
  public interface Behavior {

    /** The bytes of an answer, however wrong; nothing where none is sent. */
    Optional<byte[]> answer(Message query) throws IOException;
  }

  public FakeServer(Behavior both) throws IOException {
    this(both, both);
  }

  public FakeServer(Behavior byUdp, Behavior byTcp) throws IOException {
    this.byUdp = byUdp;
    this.byTcp = byTcp;
    this.loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    // The port that is free for one is nearly always free for the other.
    ServerSocket listening = null;
    DatagramSocket receiving = null;
    for (int i = 0; receiving == null; i++) {
      listening = new ServerSocket(0, 50, loopback);
      try {
        receiving = new DatagramSocket(new InetSocketAddress(loopback, listening.getLocalPort()));
      } catch (IOException taken) {
        listening.close();
        if (i == 9) {
          throw taken;
        }
      }
    }
    this.tcp = listening;
    this.udp = receiving;
    start(this::datagrams);
    start(this::connections);
  }

  /** As it is given to {@code --server}. */
  public String shown() {
    return "127.0.0.1:" + udp.getLocalPort();
  }

  /** Name and type of each question, in the order they came, with the protocol. */
  public List<String> asked() {
    return asked;
  }

  /** Who asked by UDP. */
  public Set<String> clients() {
    return clients;
  }

  /** An answer without records. */
  public static Message reply(Message query, int code) {
    var reply = new Message(query.getHeader().getID());
    Header header = reply.getHeader();
    header.setFlag(Flags.QR);
    header.setFlag(Flags.AA);
    header.setRcode(code);
    reply.addRecord(query.getQuestion(), Section.QUESTION);
    return reply;
  }

  /** An answer with those of the records that are asked for. */
  public static Message reply(Message query, List<Record> zone) {
    Record question = query.getQuestion();
    boolean known = zone.stream().anyMatch(one -> one.getName().equals(question.getName()));
    Message reply = reply(query, known ? Rcode.NOERROR : Rcode.NXDOMAIN);
    for (Record one : zone) {
      if (one.getName().equals(question.getName()) && one.getType() == question.getType()) {
        reply.addRecord(one, Section.ANSWER);
      }
    }
    return reply;
  }

  public static Behavior zone(List<Record> zone) {
    return query -> Optional.of(reply(query, zone).toWire());
  }

  private void datagrams() throws IOException {
    var buffer = new byte[LONGEST];
    while (true) {
      var packet = new DatagramPacket(buffer, buffer.length);
      udp.receive(packet);
      var query = new Message(Arrays.copyOf(buffer, packet.getLength()));
      note(query, "UDP");
      clients.add(packet.getAddress().getHostAddress());
      Optional<byte[]> answer = byUdp.answer(query);
      if (answer.isPresent()) {
        var back = answer.get();
        udp.send(new DatagramPacket(back, back.length, packet.getSocketAddress()));
      }
    }
  }

  private void connections() throws IOException {
    while (true) {
      try (Socket socket = tcp.accept()) {
        var in = new DataInputStream(socket.getInputStream());
        var query = new Message(in.readNBytes(in.readUnsignedShort()));
        note(query, "TCP");
        Optional<byte[]> answer = byTcp.answer(query);
        if (answer.isPresent()) {
          var out = new DataOutputStream(socket.getOutputStream());
          out.writeShort(answer.get().length);
          out.write(answer.get());
          out.flush();
        }
      }
    }
  }

  private void note(Message query, String protocol) {
    Record question = query.getQuestion();
    asked.add(protocol + " " + question.getName() + " " + Type.string(question.getType()));
  }

  private void start(Work work) {
    var thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // The test is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private interface Work {
    void run() throws IOException;
  }

  @Override
  public void close() throws IOException {
    udp.close();
    tcp.close();
  }
}
