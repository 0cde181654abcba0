using System.IO.Compression;

namespace Alaqat.App;

/// <summary>ZIP archives, in the order of their directory.</summary>
sealed class ZipContainer(InputLimits limits, UnpackBudget budget) : IContainer
{
    public IEnumerable<InputPart> Parts(string place, PeekedStream stream)
    {
        // The directory stands at the end.
        var file = stream.Rewound();
        using var spooled = file is null ? SpooledStream.Of(stream, limits.Spooled) : null;
        using var archive = Open(file ?? spooled!);
        foreach (var entry in archive.Entries)
        {
            budget.Enter();
            var name = entry.FullName;
            if (name.EndsWith('/') || name.EndsWith('\\') || EntryName.IsHidden(name))
                continue;
            yield return Part(EntryName.Place(place, name), entry);
        }
    }

    ZipArchive Open(Stream file)
    {
        try
        {
            if (ZipDirectory.Entries(file, limits.Entries) > limits.Entries)
                throw new RefusedInputException(limits.TooManyEntries);
            return new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new RefusedInputException("a damaged zip archive: the directory at its end is missing or broken; fetch it again, or mend it with zip -FF");
        }
    }

    InputPart Part(string place, ZipArchiveEntry entry)
    {
        if (EntryName.IsOutside(entry.FullName))
            return InputPart.Bad(place, "its name leads out of the archive; rename it");
        if (entry.IsEncrypted)
            return InputPart.Bad(place, "encrypted; unpack the archive with its password and read the folder");
        if (budget.IsDense(entry.Length, entry.CompressedLength))
            return InputPart.Bad(place, limits.TooDense);
        try
        {
            var content = new MeteredStream(entry.Open(), budget, () => entry.CompressedLength);
            return new InputPart(place, new VerifiedStream(content, entry.Length, entry.Crc32));
        }
        catch (InvalidDataException)
        {
            return InputPart.Bad(place, "damaged, or compressed by a method other than deflate; unpack the archive and read the folder");
        }
    }
}
