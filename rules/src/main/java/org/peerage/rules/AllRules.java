package org.peerage.rules;

import java.util.List;
import org.peerage.lint.Rule;
import org.peerage.rules.address.AddressFamilyMissing;
import org.peerage.rules.address.DuplicateAddress;
import org.peerage.rules.address.NatBetweenPeers;
import org.peerage.rules.address.NoClusterAddress;
import org.peerage.rules.address.PeerAddressNotLan1;
import org.peerage.rules.address.StaticNatByName;
import org.peerage.rules.address.StaticNatOnLan1;
import org.peerage.rules.address.StaticNatWithEnforce;
import org.peerage.rules.address.TranslatedPeerAddress;
import org.peerage.rules.certificate.CertificateNotValid;
import org.peerage.rules.certificate.EnforceByAddress;
import org.peerage.rules.certificate.IssuerNotTrusted;
import org.peerage.rules.certificate.NoCertificate;
import org.peerage.rules.certificate.PeerNameNotInCertificate;
import org.peerage.rules.cluster.AddressInTwoClusters;
import org.peerage.rules.cluster.ClusterNamesDiffer;
import org.peerage.rules.cluster.DuplicateNetbiosName;
import org.peerage.rules.cluster.DuplicateSystemName;
import org.peerage.rules.cluster.FqdnDiffers;
import org.peerage.rules.cluster.H323Off;
import org.peerage.rules.cluster.IpVersionsDiffer;
import org.peerage.rules.cluster.NoPeers;
import org.peerage.rules.cluster.NoPrimary;
import org.peerage.rules.cluster.PeerListedTwice;
import org.peerage.rules.cluster.PeerListsDiffer;
import org.peerage.rules.cluster.PeerMissingFromOwnList;
import org.peerage.rules.cluster.PeerOrderDiffers;
import org.peerage.rules.cluster.PlatformsDiffer;
import org.peerage.rules.cluster.PrimariesDiffer;
import org.peerage.rules.cluster.TlsModesDiffer;
import org.peerage.rules.cluster.TooManyPeers;
import org.peerage.rules.cluster.UnknownVersion;
import org.peerage.rules.cluster.ValueBreaksCommand;
import org.peerage.rules.cluster.VersionsDiffer;
import org.peerage.rules.conductor.EditionsDiffer;
import org.peerage.rules.conductor.NoReleaseKey;
import org.peerage.rules.conductor.PolicyServersOfTwoClusters;
import org.peerage.rules.conductor.PolicyServersOutOfStep;
import org.peerage.rules.conductor.PolicyServiceWithoutServer;
import org.peerage.rules.conductor.PreSharedKeysDiffer;
import org.peerage.rules.conductor.TooManyPolicyServers;
import org.peerage.rules.key.FeatureKeysDiffer;
import org.peerage.rules.key.OptionKeyShared;
import org.peerage.rules.zone.PeerInOwnZone;
import org.peerage.rules.zone.TwoZonesToOneCluster;
import org.peerage.rules.zone.ZoneAddressRepeated;
import org.peerage.rules.zone.ZoneLacksPeer;
import org.peerage.rules.zone.ZoneNameHasManyAddresses;

/** Every rule, by area, each area in alphabetical order. A new rule is a line here. */
public final class AllRules {

  private AllRules() {}

  /**
   * All rules, in the order of the areas; each call makes them anew, which costs next to nothing.
   */
  public static List<Rule> list() {
    return List.of(
        // address
        new AddressFamilyMissing(),
        new DuplicateAddress(),
        new NatBetweenPeers(),
        new NoClusterAddress(),
        new PeerAddressNotLan1(),
        new StaticNatByName(),
        new StaticNatOnLan1(),
        new StaticNatWithEnforce(),
        new TranslatedPeerAddress(),
        // certificate
        new CertificateNotValid(),
        new EnforceByAddress(),
        new IssuerNotTrusted(),
        new NoCertificate(),
        new PeerNameNotInCertificate(),
        // cluster
        new AddressInTwoClusters(),
        new ClusterNamesDiffer(),
        new DuplicateNetbiosName(),
        new DuplicateSystemName(),
        new FqdnDiffers(),
        new H323Off(),
        new IpVersionsDiffer(),
        new NoPeers(),
        new NoPrimary(),
        new PeerListedTwice(),
        new PeerListsDiffer(),
        new PeerMissingFromOwnList(),
        new PeerOrderDiffers(),
        new PlatformsDiffer(),
        new PrimariesDiffer(),
        new TlsModesDiffer(),
        new TooManyPeers(),
        new UnknownVersion(),
        new ValueBreaksCommand(),
        new VersionsDiffer(),
        // conductor
        new EditionsDiffer(),
        new NoReleaseKey(),
        new PolicyServersOfTwoClusters(),
        new PolicyServersOutOfStep(),
        new PolicyServiceWithoutServer(),
        new PreSharedKeysDiffer(),
        new TooManyPolicyServers(),
        // key
        new FeatureKeysDiffer(),
        new OptionKeyShared(),
        // zone
        new PeerInOwnZone(),
        new TwoZonesToOneCluster(),
        new ZoneAddressRepeated(),
        new ZoneLacksPeer(),
        new ZoneNameHasManyAddresses());
  }
}
