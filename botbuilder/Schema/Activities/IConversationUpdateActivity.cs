namespace Microsoft.Bot.Schema;

/// <summary>Members or properties of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Those who came.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Those who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new subject.</summary>
    string TopicName { get; set; }

    /// <summary>True if newcomers can read what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
