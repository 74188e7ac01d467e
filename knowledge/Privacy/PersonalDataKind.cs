namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>What kind of personal data was found. The order is that of weight: where findings overlap, the first one names the place.</summary>
public enum PersonalDataKind
{
    /// <summary>A Danish personal identification number (CPR), a part of one, or a text of its shape.</summary>
    CprNumber,

    /// <summary>A password, a key, a connection string, or what a system calls a person: an employee number, a patient's journal number, a GUID.</summary>
    InternalId,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A Danish or international telephone number.</summary>
    Phone,

    /// <summary>Where somebody lives or works: street and number, with floor, postcode and town.</summary>
    Address,

    /// <summary>A place on an internal network: a URL, a host, a share or an IP address that nobody outside can reach.</summary>
    InternalAddress,

    /// <summary>The name of a person.</summary>
    PersonName,

    /// <summary>How one person's health is. It is asked about and never masked unasked: it may be what the text is about.</summary>
    Health,
}
