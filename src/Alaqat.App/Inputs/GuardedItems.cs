namespace Alaqat.App;

/// <summary>Items of one input, its failure among them: what cannot be read ends that input and nothing else.</summary>
static class GuardedItems
{
    /// <param name="read">May fail when it is called, and at each step.</param>
    public static IEnumerable<InputItem> Of(string place, Func<IEnumerable<InputItem>> read)
    {
        // An iterator cannot yield inside a try with a catch, so failures are caught a step at a time.
        using var items = Lazily(read).GetEnumerator();
        while (true)
        {
            InputItem item;
            try
            {
                if (!items.MoveNext())
                    yield break;
                item = items.Current;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                item = InputItem.Bad(place, Reason(place, fault));
            }

            yield return item;
        }
    }

    static IEnumerable<InputItem> Lazily(Func<IEnumerable<InputItem>> read)
    {
        foreach (var item in read())
            yield return item;
    }

    static string Reason(string place, Exception fault) => fault switch
    {
        RefusedInputException => fault.Message,
        FileNotFoundException or DirectoryNotFoundException => InputPaths.IsPattern(place) ? "no file fits this pattern; check it" : "no such file; check the path",
        UnauthorizedAccessException => "not permitted to read it; check its rights",
        InvalidDataException => "its compressed data is damaged; fetch it again",
        EndOfStreamException => "ends before it should; fetch it again",
        _ => "cannot be read: " + fault.Message,
    };
}
