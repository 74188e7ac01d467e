namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>Follows how a lead is written, for one answer.</summary>
public interface ILeadListener
{
    /// <summary>A model has been asked. Returns at once.</summary>
    /// <param name="frame">The sentences around those that will come.</param>
    void Asked(LeadFrame frame);

    /// <summary>A sentence has come and was checked. Returns at once. Never called where sentences only hold together.</summary>
    /// <param name="sentence">The sentence.</param>
    void Checked(LeadSentence sentence);

    /// <summary>No more sentences come.</summary>
    /// <returns>How many of those that came somebody may have seen already: they cannot be taken back.</returns>
    Task<int> StopAsync();
}
