package org.peerage.cli.dns.live;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Expectation;
import org.peerage.value.IpAddress;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.WireParseException;

/**
 * One name server, asked as a client asks: with recursion desired, so that a resolver can be
 * verified as well; by UDP, and by TCP what does not fit (RFC 7766 section 5). With EDNS, and
 * without it where the server does not know it (RFC 6891 section 7). The time of all questions
 * together is bounded, whatever comes back.
 */
final class NameServer {

  /** A datagram may be lost. */
  private static final int TRIES = 3;

  /** Questions under way at a time. */
  private static final int AT_A_TIME = 16;

  private final Server server;
  private final SimpleResolver resolver;
  private final SimpleResolver withoutEdns;
  private final Duration patience;
  private final AtomicInteger owed = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  /** Whether the server has been found not to know EDNS. */
  private volatile boolean plain;

  /**
   * A name server.
   *
   * @param source the address of this machine to ask from; nothing where any will do
   * @param patience how long to wait for an answer each time, with TCP where that is needed
   */
  NameServer(Server server, Optional<IpAddress> source, Duration patience) {
    this.server = server;
    this.patience = patience;
    this.resolver = resolver(server, source, patience);
    this.withoutEdns = resolver(server, source, patience);
    withoutEdns.setEDNS(-1);
  }

  private static SimpleResolver resolver(
      Server server, Optional<IpAddress> source, Duration patience) {
    var resolver = new SimpleResolver(server.socket());
    resolver.setTimeout(patience);
    source.ifPresent(address -> resolver.setLocalAddress(new Server(address, 0, "").socket()));
    return resolver;
  }

  /** Looks on. */
  interface Watcher {

    /** That many questions are done. */
    void at(int done) throws IOException;
  }

  String shown() {
    return server.shown();
  }

  /**
   * The answers, in the order of the questions. A server that says nothing to the first question,
   * or later nothing of use to many in a row, is asked no more.
   *
   * @param watcher is told how many are done, by the thread that called
   */
  List<Answer> ask(List<Expectation> questions, Watcher watcher) throws IOException {
    var answers = new ArrayList<Answer>(questions.size());
    answers.add(ask(questions.get(0)));
    if (isSilent(answers.get(0))) {
      while (answers.size() < questions.size()) {
        answers.add(Answer.notAsked());
      }
      return answers;
    }
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      var running = new ArrayList<Future<Answer>>(questions.size());
      for (Expectation question : questions.subList(1, questions.size())) {
        running.add(threads.submit(() -> askUnlessSilent(question)));
      }
      for (Future<Answer> one : running) {
        answers.add(one.get());
        watcher.at(done.incrementAndGet());
      }
    } catch (ExecutionException ours) {
      throw new IllegalStateException(ours.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      threads.shutdownNow();
    }
    return answers;
  }

  private Answer askUnlessSilent(Expectation question) {
    if (owed.get() >= AT_A_TIME) {
      return Answer.notAsked();
    }
    Answer answer = ask(question);
    if (isNone(answer)) {
      owed.incrementAndGet();
    } else {
      owed.set(0);
    }
    return answer;
  }

  private static boolean isSilent(Answer answer) {
    return answer.kind() == Answer.Kind.SILENT;
  }

  private Answer ask(Expectation question) {
    Answer answer = askOnce(question, plain ? withoutEdns : resolver);
    for (int i = 1; i < TRIES && (isNone(answer) || isEdnsUnknown(answer)); i++) {
      // Servers that do not know EDNS may also say nothing, or not even repeat the question.
      boolean last = i == TRIES - 1;
      boolean without = plain || last || isEdnsUnknown(answer);
      answer = askOnce(question, without ? withoutEdns : resolver);
      plain |= without && !isNone(answer) && !isEdnsUnknown(answer);
    }
    return answer;
  }

  /** Whether a server says that it does not understand EDNS, or not our version of it. */
  private boolean isEdnsUnknown(Answer answer) {
    return !plain
        && answer.kind() == Answer.Kind.DECLINED
        && (answer.detail().equals(Rcode.string(Rcode.FORMERR))
            || answer.detail().equals(Rcode.string(Rcode.BADVERS))
            || answer.detail().equals(Rcode.string(Rcode.NOTIMP)));
  }

  private static boolean isNone(Answer answer) {
    return isSilent(answer) || answer.kind() == Answer.Kind.UNUSABLE;
  }

  private Answer askOnce(Expectation question, SimpleResolver by) {
    Name name = name(question);
    int type = Type.value(question.type(), true);
    var query = Message.newQuery(Record.newRecord(name, type, DClass.IN));
    try {
      // The library looks at its own clock once in a second only.
      Message reply =
          by.sendAsync(query).toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Reply.of(reply, name, type, question.owner());
    } catch (ExecutionException failed) {
      return none(failed.getCause());
    } catch (TimeoutException late) {
      return none(late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Answer.notAsked();
    }
  }

  /**
   * What a failure of the library says of the server. Its words are not used: they hold numbers
   * that differ from run to run.
   */
  private Answer none(Throwable failure) {
    if (failure instanceof SocketTimeoutException || failure instanceof TimeoutException) {
      return Answer.silent("none came within " + seconds(patience) + ", asked " + TRIES + " times");
    }
    if (failure instanceof PortUnreachableException || failure instanceof ConnectException) {
      return Answer.silent("nobody listens at port " + server.port());
    }
    if (failure instanceof EOFException) {
      return Answer.unusable("it ended the TCP connection before all of the answer had come");
    }
    if (failure instanceof IOException && !(failure instanceof WireParseException)) {
      return Answer.silent("it cannot be reached from here");
    }
    return Answer.unusable("what came back is no answer to the question");
  }

  private static String seconds(Duration time) {
    long seconds = time.toSeconds();
    return seconds == 1 ? "1 second" : seconds + " seconds";
  }

  private static Name name(Expectation question) {
    try {
      return Name.fromString(question.owner().absolute());
    } catch (TextParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
