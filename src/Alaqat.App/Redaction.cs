using System.Text.RegularExpressions;

namespace Alaqat.App;

/// <summary>Takes passwords out of addresses in messages: those before a host, and those that are options.</summary>
static partial class Redaction
{
    const string Hidden = "$1***@";

    public static string Of(string message) => message.Contains("://", StringComparison.Ordinal) ? Option().Replace(Address().Replace(Engine().Replace(message, Hidden), Hidden), "$1***") : message;

    /// <summary>Up to the last @: a password that should have been escaped may hold any character.</summary>
    [GeneratedRegex(@"((?:amqps?|postgres(?:ql)?)://[^/\s:@]*:)\S*@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Engine();

    [GeneratedRegex(@"(://[^/\s:@]*:)[^\s/]*@", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"([?&](?:ssl[ _]?)?(?:password|passwd|pwd)=)[^&\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
