namespace Microsoft.Bot.Schema;

/// <summary>What came of a command; see <see cref="CommandResultValue{T}"/>.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Name of the command.</summary>
    string Name { get; set; }

    /// <summary>The result.</summary>
    object Value { get; set; }
}
