namespace Microsoft.Bot.Schema;

/// <summary>The bot came into or out of a user's contact list.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>A value of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
