// The store of record. What it is called and how it is laid out is what CosmosLayout in knowledge/Azure/Cosmos says; a test compares them.
param name string
param location string

@description('The most request units per second; 0 for serverless.')
param autoscaleMaxThroughput int
param principalId string
param tags object

// The data plane's own role: Cosmos DB Built-in Data Contributor. It reads and writes items, and can make neither databases nor keys.
var dataContributor = '00000000-0000-0000-0000-000000000002'
var serverless = autoscaleMaxThroughput == 0

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  tags: tags
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    capabilities: serverless ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    // No keys: only Entra identities with a role come in.
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    // Reached over the internet with a token; a private endpoint needs a virtual network, see runbook.md.
    publicNetworkAccess: 'Enabled'
    // Back to any second of the last seven days.
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: 'pilotbot'
  properties: { resource: { id: 'pilotbot' } }
}

resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: { kind: 'Hash', version: 2, paths: ['/pk'] }
      defaultTtl: -1
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [{ path: '/pk/?' }, { path: '/c/?' }, { path: '/f/*' }]
        excludedPaths: [{ path: '/*' }]
      }
    }
    options: serverless ? {} : { autoscaleSettings: { maxThroughput: autoscaleMaxThroughput } }
  }
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, name, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

output endpoint string = account.properties.documentEndpoint
