namespace Alaqat.Store;

/// <summary>One number for the place of a sentence or claim in an article: the article's number and 24 bits of place, far more than an article may hold.</summary>
static class RowNumbers
{
    public const int Places = 1 << 24;

    public static long Of(long document, int ordinal) => (document * Places) + ordinal;
}
