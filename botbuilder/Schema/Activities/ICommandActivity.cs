namespace Microsoft.Bot.Schema;

/// <summary>A request to do something; see <see cref="CommandValue{T}"/>.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Name of the command.</summary>
    string Name { get; set; }

    /// <summary>Its arguments.</summary>
    object Value { get; set; }
}
