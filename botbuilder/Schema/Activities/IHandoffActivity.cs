namespace Microsoft.Bot.Schema;

/// <summary>The conversation goes over to or comes back from another.</summary>
public interface IHandoffActivity : IActivity
{
}
