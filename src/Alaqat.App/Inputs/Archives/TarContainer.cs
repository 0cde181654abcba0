using System.Formats.Tar;

namespace Alaqat.App;

/// <summary>TAR archives of every kind, read in order. Links and devices hold no text of their own and are passed over.</summary>
sealed class TarContainer(UnpackBudget budget) : IContainer
{
    public IEnumerable<InputPart> Parts(string place, PeekedStream stream)
    {
        using var archive = new TarReader(stream, leaveOpen: true);
        while (Next(archive) is { } entry)
        {
            budget.Enter();
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || EntryName.IsHidden(entry.Name))
                continue;
            var part = EntryName.Place(place, entry.Name);
            yield return EntryName.IsOutside(entry.Name)
                ? InputPart.Bad(part, "its name leads out of the archive; rename it")
                : new InputPart(part, new VerifiedStream(entry.DataStream ?? Stream.Null, entry.Length));
        }
    }

    static TarEntry? Next(TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or ArgumentException or OverflowException)
        {
            throw new RefusedInputException("a damaged tar archive: a header is broken, and what follows it cannot be found; fetch it again");
        }
    }
}
