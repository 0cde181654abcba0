using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// Reads a tab-separated table of <c>data/</c>: first line the column names, <c>#</c> lines comments,
/// every other line one entry with as many cells as there are columns.
/// </summary>
public static class TsvTable
{
    /// <exception cref="KnowledgeException">A line has too many or too few cells, or a needed column is missing.</exception>
    public static List<TsvRow> Read(KnowledgeFile file, params ReadOnlySpan<string> needed)
    {
        using var reader = file.Open();
        var rows = new List<TsvRow>();
        string[]? columns = null;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells;
                foreach (var column in needed)
                {
                    if (Array.IndexOf(columns, column) < 0)
                        throw new KnowledgeException(file.Path, number, $"the table has no column '{column}'; its first line must name it");
                }

                continue;
            }

            if (cells.Length != columns.Length)
            {
                throw new KnowledgeException(file.Path, number, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{cells.Length} cells where the header names {columns.Length}; add or remove tabs"));
            }

            rows.Add(new TsvRow(file.Path, number, columns, cells));
        }

        return rows;
    }
}
