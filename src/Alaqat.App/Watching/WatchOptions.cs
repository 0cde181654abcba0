using System.Net;

namespace Alaqat.App.Watching;

/// <summary>What <c>alaqat watch</c> was asked.</summary>
sealed record WatchOptions
{
    /// <summary>File of the feeds: OPML, or an address a line.</summary>
    public required string List { get; init; }

    public required string Store { get; init; }

    /// <summary>File that remembers what was fetched.</summary>
    public required string State { get; init; }

    /// <summary>How many polls; null goes on until the process is ended.</summary>
    public int? Rounds { get; init; }

    /// <summary>From the end of one poll to the next.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Least time between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Articles of one feed in one poll; the others come in the next.</summary>
    public int Most { get; init; } = 50;

    /// <summary>Passes over what its feed dates before this day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Hosts that articles may stand on, besides those in the list.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether addresses inside the network may be asked.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>An address at which the operators of sites can reach who runs this.</summary>
    public string? Contact { get; init; }

    public int Threads { get; init; } = 1;

    public FetchLimits Limits { get; init; } = new();

    public InputLimits Input { get; init; } = new();

    /// <summary>For pauses, back-off and limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A name to its addresses.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
