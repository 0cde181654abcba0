using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>How the broker proves who it is, and we to it. A certificate that does not fit is never accepted.</summary>
static class QueueTls
{
    /// <exception cref="UsageException">A file of the address cannot be read.</exception>
    public static SslOption Of(QueueAddress address, string host)
    {
        if (!address.IsSecure)
            return new SslOption();
        var option = new SslOption { Enabled = true, ServerName = address.ServerName ?? host };
        if (address.Authorities is { } file)
        {
            var authorities = new X509Certificate2Collection();
            Read(file, () => authorities.ImportFromPemFile(file));
            option.CertificateValidationCallback = (_, certificate, _, errors) => IsSignedBy(authorities, certificate, errors);
        }

        if (address.Certificate is { } own)
            Read(own, () => option.Certs = [X509Certificate2.CreateFromPemFile(own, address.Key)]);
        return option;
    }

    static bool IsSignedBy(X509Certificate2Collection authorities, X509Certificate? certificate, SslPolicyErrors errors)
    {
        // The name must fit; that the chain ends in none of the system's roots is what the authorities are given for.
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
            return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(new X509Certificate2(certificate));
    }

    static void Read(string file, Action read)
    {
        try
        {
            read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new UsageException($"{file}: cannot be used ({fault.Message}); PEM files are wanted");
        }
    }
}
