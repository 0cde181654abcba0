using System.Data.Common;

namespace Alaqat.Store;

/// <summary>What is wrong with a store: its database, its references, its counts, and the words that its claims rest on.</summary>
static class StoreCheck
{
    /// <summary>One line for each fault; none for a sound store.</summary>
    public static IEnumerable<string> Faults(StoreDatabase database)
    {
        var faults = new List<string>();
        // A damaged page ends any question at once; what was found until then is told.
        try
        {
            database.Check(faults);
            using var session = database.Read();
            RowRules.Check(session, faults);
            TextRules.Check(session, faults);
        }
        catch (DbException fault) when (database.IsDamage(fault))
        {
            faults.Add("the file is damaged: " + fault.Message);
        }
        catch (InvalidDataException fault)
        {
            faults.Add(fault.Message);
        }

        return faults.Distinct();
    }
}
