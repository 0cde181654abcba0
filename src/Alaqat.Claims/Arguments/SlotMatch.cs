namespace Alaqat.Claims;

/// <summary>How well the slot of a candidate fits the frame of a trigger.</summary>
static class SlotMatch
{
    /// <summary>Rank of the slot in the frame: 0 is the preferred one; x where the frame does not name it; - without slot; n without frame.</summary>
    public static char Of(Frame? frame, string slot, Side side)
    {
        if (frame is null)
            return 'n';
        if (slot.Length == 0)
            return '-';
        if (slot == SlotFinder.Control)
            return side == Side.Source ? '2' : 'x';
        // تزويد واشنطن كييف: a verbal noun may keep its object.
        if (slot == "obj" && side == Side.Target && frame.Pos == FramePos.Noun && frame.TargetSlots.Contains("gen"))
            return '1';
        // المناورات المصرية السودانية: of two adjectives on a mutual act (or two objects that ties bind), either is either side.
        if (slot is "adj" or "obj" && side == Side.Target && frame.Type.IsSymmetric() && frame.SourceSlots.Contains(slot))
            return '2';
        var at = Array.IndexOf(side == Side.Source ? frame.SourceSlots : frame.TargetSlots, slot);
        return at < 0 ? 'x' : (char)('0' + Math.Min(at, 3));
    }

    /// <summary>The match as a number to compare by, 0 the best.</summary>
    public static int Order(char match) => match switch
    {
        'n' => 4,
        'x' => 5,
        '-' => 6,
        _ => match - '0',
    };
}
