namespace Alaqat.App;

/// <summary>A form of input that holds others.</summary>
interface IContainer
{
    /// <summary>What it holds, one after the other; what is broken comes with its problem.</summary>
    /// <param name="place">Where the container stands.</param>
    IEnumerable<InputPart> Parts(string place, PeekedStream stream);
}
