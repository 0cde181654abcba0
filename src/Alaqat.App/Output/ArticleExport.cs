using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Whole articles with their claims: those that have a claim of the filter, one at a time.</summary>
static class ArticleExport
{
    public static int Brat(Stream output, AlaqatStore store, ClaimFilter filter)
    {
        using var archive = new BratArchive(output, store.Readings());
        var count = 0;
        foreach (var (key, claims) in ByArticle(store.Claims(filter)))
        {
            if (store.Article(key) is not { } article)
                continue;
            archive.Write(key, article.Text, claims);
            count += claims.Count;
        }

        return count;
    }

    /// <param name="engine">Reads the articles again: the store keeps no trees.</param>
    public static int Conllu(TextWriter output, AlaqatStore store, ClaimFilter filter, LanguageEngine engine)
    {
        var count = 0;
        foreach (var (key, claims) in ByArticle(store.Claims(filter)))
        {
            if (store.Article(key) is not { } article)
                continue;
            ConlluClaims.Write(output, key, engine.Analyze(article.Text), claims);
            count += claims.Count;
        }

        return count;
    }

    /// <summary>Claims come in the order of their articles.</summary>
    static IEnumerable<(string Key, List<StoredClaim> Claims)> ByArticle(IEnumerable<StoredClaim> claims)
    {
        var open = new List<StoredClaim>();
        foreach (var claim in claims)
        {
            if (open.Count > 0 && open[0].Document.Key != claim.Document.Key)
            {
                yield return (open[0].Document.Key, open);
                open = [];
            }

            open.Add(claim);
        }

        if (open.Count > 0)
            yield return (open[0].Document.Key, open);
    }
}
