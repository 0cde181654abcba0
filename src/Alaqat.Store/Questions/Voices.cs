namespace Alaqat.Store;

/// <summary>Who tells a claim.</summary>
public static class Voices
{
    /// <summary>The voice of a claim that no one but the author makes; the same word as in filters.</summary>
    public const string Author = "author";

    /// <summary>The chain of holders, outermost first (<c>MED.tass>RUS</c>), or <see cref="Author"/>.</summary>
    public static string Of(StoredClaim claim) => claim.Holder.Count == 0 ? Author : string.Join('>', claim.Holder.Select(holder => holder.Id));

    /// <summary>Outlet and voice: two claims with the same teller come from one source.</summary>
    public static (string Outlet, string Voice) TellerOf(StoredClaim claim) => (OutletOf(claim), Of(claim));

    /// <summary>The outlet, empty where the article names none.</summary>
    public static string OutletOf(StoredClaim claim) => claim.Document.Outlet ?? string.Empty;
}
