using Microsoft.Data.Sqlite;

namespace Alaqat.Store;

/// <summary>What is wrong with a store: its file, its references, its counts, and the words that its claims rest on.</summary>
static class StoreCheck
{
    /// <summary>One line for each fault; none for a sound store.</summary>
    public static IEnumerable<string> Faults(SqliteFile file)
    {
        var faults = new List<string>();
        // A damaged page ends any question at once; what was found until then is told.
        try
        {
            Check(file, faults);
        }
        catch (SqliteException fault)
        {
            faults.Add("the file is damaged: " + fault.Message);
        }
        catch (InvalidDataException fault)
        {
            faults.Add(fault.Message);
        }

        return faults.Distinct();
    }

    static void Check(SqliteFile file, List<string> faults)
    {
        using var connection = file.Read();
        using (var integrity = new Statement(connection, "PRAGMA integrity_check(20)"))
        using (var row = integrity.Rows())
        {
            while (row.Read())
            {
                if (row.GetString(0) is var said && said != "ok")
                    faults.Add("the file is damaged: " + said);
            }
        }

        using (var references = new Statement(connection, "PRAGMA foreign_key_check"))
        using (var row = references.Rows())
        {
            while (row.Read())
                faults.Add($"a row of {row.GetString(0)} points to a row of {row.GetString(2)} that is not there");
        }

        RowRules.Check(connection, faults);
        TextRules.Check(connection, faults);
        Index(file, faults);
    }

    /// <summary>The index checks itself by a command that only a writer may give; nothing is written.</summary>
    static void Index(SqliteFile file, List<string> faults)
    {
        try
        {
            using var connection = file.Write();
            SqliteFile.Run(connection, "INSERT INTO sentence_words (sentence_words) VALUES ('integrity-check')");
        }
        catch (SqliteException fault) when (SqliteFailure.IsUnwritable(fault))
        {
            // A store that may only be read is checked but for this.
        }
        catch (SqliteException fault)
        {
            faults.Add("the full-text index is damaged: " + fault.Message);
        }
    }
}
