using System.Net;

namespace Alaqat.App.Web;

/// <summary>What <c>alaqat serve</c> was asked.</summary>
sealed record WebOptions
{
    /// <summary>The store to ask; null where there is none yet, and only reading is offered.</summary>
    public string? Store { get; init; }

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>What a client must know; null on loopback alone.</summary>
    public string? Token { get; init; }

    /// <summary>Names under which the server may be addressed, besides its address and the loopback names.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether metrics and traces go to the OTLP collector that the environment names.</summary>
    public bool Telemetry { get; init; }

    /// <summary>Whether each request is logged.</summary>
    public bool LogRequests { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    public bool IsLoopback => IPAddress.IsLoopback(Address);
}
